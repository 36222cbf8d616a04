package de.nordertor.matching.entity;

/** In what an amount is counted. Hours and days can be compared, everything else only with itself. */
public enum AmountUnit {
    HOURS(Dimension.TIME, 1),
    DAYS(Dimension.TIME, 8),
    PIECES(Dimension.PIECES, 1),
    SQUARE_METRES(Dimension.AREA, 1),
    PERSONS(Dimension.PERSONS, 1);

    private enum Dimension {
        TIME,
        PIECES,
        AREA,
        PERSONS
    }

    private final Dimension dimension;
    private final int size;

    AmountUnit(Dimension dimension, int size) {
        this.dimension = dimension;
        this.size = size;
    }

    public boolean isComparableWith(AmountUnit other) {
        return dimension == other.dimension;
    }

    /** How many of the smallest comparable unit one of it is; a day is eight hours. */
    public int size() {
        return size;
    }
}
