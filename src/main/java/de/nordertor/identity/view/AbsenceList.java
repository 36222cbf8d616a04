package de.nordertor.identity.view;

import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.boundary.Absences;
import de.nordertor.identity.boundary.PersonRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The absences of one person: one's own where the address names nobody. */
@Named
@RequestScoped
public class AbsenceList {

    @Inject
    private Absences absences;

    @Inject
    private Clock clock;

    private Long personId;
    private PersonRow person;
    private List<AbsenceRow> rows = List.of();

    public void load() {
        person = absences.person(personId);
        rows = absences.list(personId);
    }

    /** {@code coming}, {@code running} or {@code over}. */
    public String phase(AbsenceRow row) {
        LocalDate today = LocalDate.now(clock);
        if (row.isOver(today)) {
            return "over";
        }
        return row.hasBegun(today) ? "running" : "coming";
    }

    /** What an address needs to stay with that person; empty for oneself. */
    public String getQuery() {
        return personId == null ? "" : "person=" + personId;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<AbsenceRow> getRows() {
        return rows;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }
}
