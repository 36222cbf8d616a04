package de.nordertor.platform.entity;

import java.io.Serializable;

/** An argument of a message that is itself a key of a bundle, for example the label of a field. */
public record MessageKey(String key) implements Serializable {}
