package de.nordertor.town.entity;

/** Fired in the transaction in which other days become working days. Whoever counts in them says what that moved. */
public final class WorkingDaysChanged {

    private int moved;

    /** @param count how many days of things changed by it */
    public void moved(int count) {
        moved += count;
    }

    public int moved() {
        return moved;
    }
}
