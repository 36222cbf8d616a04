package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.platform.boundary.NamedRow;
import java.io.Serializable;

/**
 * A template with its texts in force.
 *
 * @param id null for a new one
 * @param number of the version of its texts; 0 for a new one
 * @param title of a letter its subject line
 * @param body preamble of an agreement, text of a letter
 */
public record TemplateRow(
        Long id,
        long version,
        TemplateKind kind,
        AgreementLanguage language,
        String name,
        boolean active,
        int number,
        String title,
        String body,
        String duration,
        String termination,
        String publicity,
        String further)
        implements NamedRow, Serializable {}
