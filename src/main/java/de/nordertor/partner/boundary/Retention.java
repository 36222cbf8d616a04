package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PersonForms;
import de.nordertor.partner.control.PersonReader;
import de.nordertor.partner.control.RetentionReminders;
import de.nordertor.partner.control.RetentionRepository;
import de.nordertor.partner.control.RetentionRule;
import de.nordertor.partner.entity.RetentionProposal;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Whose data should go because no reason is left to keep them: Art. 5 (1) e DSGVO. Nothing is ever erased by itself. */
@Stateless
@Permitted(Permission.PARTNER_PROTECT)
public class Retention {

    @Inject
    private RetentionRule rule;

    @Inject
    private RetentionRepository proposals;

    @Inject
    private PersonReader reader;

    @Inject
    private PersonForms forms;

    @Inject
    private RetentionReminders reminders;

    /** Who is due today and why; about 500 at a time, and as many at most that are kept for a while. Nothing is changed. */
    public List<RetentionRow> due() {
        return rule.due();
    }

    /** Decides to keep the data of a person until a day. */
    public void keep(Long personId, LocalDate until, String reason) {
        Long id = reader.get(personId).id();
        RetentionProposal proposal = proposals.find(id).orElseGet(() -> new RetentionProposal(id, forms.today()));
        proposal.keep(until, reason, forms.today(), forms.change().by());
        proposals.save(proposal);
    }

    /**
     * The nightly look: notes since when somebody is due, also again where the data were kept until now, and reminds the leads.
     *
     * @return how many are new
     */
    public int propose() {
        List<RetentionRow> fresh =
                rule.due().stream().filter(row -> row.isNew(forms.today())).toList();
        fresh.forEach(row -> proposals.propose(row.personId(), forms.today()));
        if (!fresh.isEmpty()) {
            reminders.order(forms.today());
        }
        return fresh.size();
    }
}
