package de.nordertor.insight.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Sentences as a block would write them.
 *
 * @param recorded of the chosen record; empty where none was chosen or it holds nothing of that kind
 * @param invented with none, one and several of what is counted
 */
public record BlockSample(List<String> recorded, List<String> invented) implements Serializable {}
