package de.nordertor.matching.boundary;

import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;

/** What both sides of a pair are called. @param other the offer or the partner */
public record PairTitles(SubjectTitle need, SubjectTitle other) implements Serializable {}
