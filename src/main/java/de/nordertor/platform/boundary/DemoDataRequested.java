package de.nordertor.platform.boundary;

/**
 * Fired once, on the first start of a server with {@code Setting.DEMO}, in the system's name and in one transaction.
 * Every room that has demo data observes it; the order is that of the rooms.
 */
public record DemoDataRequested() {

    /** The priorities of the observers: {@code @Observes @Priority(DemoDataRequested.COUNCIL)}. */
    public static final int IDENTITY = 10;

    public static final int TOWN = 20;
    public static final int DOCUMENT = 30;
    public static final int JOURNAL = 40;
    public static final int PARTNER = 50;
    public static final int PROGRAMME = 55;
    public static final int GROUP = 57;
    public static final int IDEA = 58;
    public static final int MATCHING = 59;
    public static final int COOPERATION = 60;
    public static final int AGREEMENT = 62;
    public static final int MARKET = 63;
    public static final int COUNCIL = 65;
    public static final int PUBLICATION = 70;
}
