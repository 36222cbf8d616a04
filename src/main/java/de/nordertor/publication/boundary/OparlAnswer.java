package de.nordertor.publication.boundary;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * What the API answers.
 *
 * @param modified the last change of an object or its parts; null for a list, which also changes when something leaves it
 */
public record OparlAnswer(JsonObject json, Instant modified) {}
