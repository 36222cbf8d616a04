package de.nordertor.partner.entity;

/** How likely it is that two partners are one. */
public enum DuplicateLikelihood {
    ALMOST_CERTAIN(85),
    LIKELY(62),
    POSSIBLE(0);

    private final int score;

    DuplicateLikelihood(int score) {
        this.score = score;
    }

    /** The fewest points that it takes. */
    public int score() {
        return score;
    }

    public static DuplicateLikelihood of(int score) {
        return score >= ALMOST_CERTAIN.score ? ALMOST_CERTAIN : score >= LIKELY.score ? LIKELY : POSSIBLE;
    }
}
