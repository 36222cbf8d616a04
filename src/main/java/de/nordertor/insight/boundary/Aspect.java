package de.nordertor.insight.boundary;

/** In what two undertakings are alike; what counts most stands first. */
public enum Aspect {
    PARTNER(3),
    NEED(3),
    PLACE(2),
    TARGET_GROUP(1),
    TIME(1),
    FIELD(1);

    private final int weight;

    Aspect(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
