package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.TextTemplate;
import de.nordertor.platform.control.NamedEntryRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** The templates of agreements and letters. */
@ApplicationScoped
public class TemplateRepository extends NamedEntryRepository<TextTemplate> {

    public TemplateRepository() {
        super(TextTemplate.class, "e.kind, e.name");
    }
}
