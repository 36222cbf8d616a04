package de.nordertor.town.entity;

/** The sixteen Länder, by their abbreviations in ISO 3166-2:DE; each has its own law on holidays. */
public enum FederalState {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH
}
