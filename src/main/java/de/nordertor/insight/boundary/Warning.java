package de.nordertor.insight.boundary;

import de.nordertor.platform.boundary.Sentence;
import java.io.Serializable;

/** Why a cooperation needs somebody's look, told with the numbers that show it. */
public record Warning(WarningKind kind, Sentence why) implements Serializable {}
