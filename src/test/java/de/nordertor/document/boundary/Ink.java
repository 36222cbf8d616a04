package de.nordertor.document.boundary;

import java.awt.image.BufferedImage;

/** Compares two pictures of the same letter: how much ink of one is nowhere near ink of the other. */
final class Ink {

    /** Share of the ink that may differ: edges are smoothed differently, a misplaced mark differs by far more. */
    static final double TOLERANCE = 0.005;

    private static final int SHIFT = 4;
    private static final int DARK = 128;

    private final boolean[][] dots;
    private final boolean[][] near;
    private int amount;

    private Ink(BufferedImage image) {
        dots = new boolean[image.getHeight()][image.getWidth()];
        near = new boolean[image.getHeight()][image.getWidth()];
        for (int y = 0; y < dots.length; y++) {
            for (int x = 0; x < dots[y].length; x++) {
                int rgb = image.getRGB(x, y);
                if (((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3 < DARK) {
                    mark(x, y);
                }
            }
        }
    }

    /** 0 if the letters are the same, up to 1; the letter as a whole may stand a little elsewhere. */
    static double difference(BufferedImage first, BufferedImage second) {
        var one = new Ink(first);
        var other = new Ink(second);
        if (one.amount == 0 || other.amount == 0) {
            return one.amount == other.amount ? 0 : 1;
        }
        double least = 1;
        for (int x = 0; x <= 2 * SHIFT; x++) {
            int dx = outwards(x);
            for (int y = 0; y <= 2 * SHIFT && least > 0; y++) {
                int dy = outwards(y);
                int stray = one.strayFrom(other, dx, dy) + other.strayFrom(one, -dx, -dy);
                least = Math.min(least, stray / (double) (one.amount + other.amount));
            }
        }
        return least;
    }

    /** 0, -1, 1, -2, 2 and so on. */
    private static int outwards(int step) {
        return step % 2 == 0 ? step / 2 : -(step + 1) / 2;
    }

    private void mark(int x, int y) {
        dots[y][x] = true;
        amount++;
        for (int v = Math.max(0, y - 1); v <= Math.min(near.length - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(near[v].length - 1, x + 1); u++) {
                near[v][u] = true;
            }
        }
    }

    private int strayFrom(Ink other, int dx, int dy) {
        int stray = 0;
        for (int y = 0; y < dots.length; y++) {
            for (int x = 0; x < dots[y].length; x++) {
                if (dots[y][x] && !other.isNear(x + dx, y + dy)) {
                    stray++;
                }
            }
        }
        return stray;
    }

    private boolean isNear(int x, int y) {
        return y >= 0 && y < near.length && x >= 0 && x < near[y].length && near[y][x];
    }
}
