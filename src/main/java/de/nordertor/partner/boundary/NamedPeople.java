package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Who of the people of partners could be named in a text; for rooms below that have checked the right. */
@ApplicationScoped
public class NamedPeople {

    @Inject
    private PersonRepository people;

    /** The full names of those whose family name is one of these words; who has no given name is not among them. */
    public List<String> among(Collection<String> words) {
        return people.findFullNames(words);
    }
}
