package de.nordertor.publication.boundary;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * What the API answers.
 *
 * @param modified the last change of anything in it; null where it is empty
 */
public record OparlAnswer(JsonObject json, Instant modified) {}
