package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.TemplateContent;
import java.io.Serializable;
import java.time.Instant;

/** The texts of a template as they were from one change to the next. */
public record TemplateVersionRow(int number, TemplateContent content, Instant changedAt, String changedBy)
        implements Serializable {}
