package de.nordertor.partner.entity;

/** How many people an organisation employs; the classes are those of the European recommendation 2003/361/EC. */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE;

    private static final int SMALL_FROM = 10;
    private static final int MEDIUM_FROM = 50;
    private static final int LARGE_FROM = 250;

    public static SizeClass of(int employees) {
        if (employees < 0) {
            throw new IllegalArgumentException("employees: " + employees);
        }
        if (employees < SMALL_FROM) {
            return MICRO;
        }
        if (employees < MEDIUM_FROM) {
            return SMALL;
        }
        return employees < LARGE_FROM ? MEDIUM : LARGE;
    }
}
