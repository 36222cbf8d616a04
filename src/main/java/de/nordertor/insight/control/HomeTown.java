package de.nordertor.insight.control;

/** The town that reports. @param name as it is called @param land in which it lies; null where nobody knows */
record HomeTown(String name, String land) {}
