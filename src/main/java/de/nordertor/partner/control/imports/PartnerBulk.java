package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.control.PartnerIdentities;
import de.nordertor.partner.control.PartnerInputs;
import de.nordertor.partner.control.duplicate.PartnerIdentity;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.platform.control.AuditEntry;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import de.nordertor.town.entity.GeoArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters the partners of many rows, by the rules of the form, with trail and search as by hand. */
@ApplicationScoped
public class PartnerBulk {

    @Inject
    private PartnerBulkRepository partners;

    @Inject
    private PartnerMatchRepository matches;

    @Inject
    private PartnerInputs inputs;

    @Inject
    private PartnerNews news;

    @Inject
    private ProgrammeBoundaries boundaries;

    @Inject
    private AuditRepository trail;

    List<RowResult> create(List<StoredRow> rows, Long defaultTypeId, Vocabulary words) {
        List<RowResult> results = new ArrayList<>();
        List<NewPartner> made = new ArrayList<>();
        Set<String> taken = taken(rows);
        GeoArea area = rows.isEmpty() ? null : boundaries.area();
        Change change = inputs.change();
        for (StoredRow row : rows) {
            List<ImportMessage> messages = new ArrayList<>(row.messages());
            try {
                made.add(partner(
                        row, RowJudge.whole(row.values(), defaultTypeId), taken, messages, words, area, change));
                results.add(new RowResult(row.number(), ImportOutcome.CREATED, null, 1L, null, messages));
            } catch (InvalidInputException refusal) {
                messages.add(ImportMessage.error("", refusal));
                results.add(RowResult.nothing(row, ImportOutcome.REFUSED, messages));
            }
        }
        return entered(results, made);
    }

    private List<RowResult> entered(List<RowResult> results, List<NewPartner> made) {
        List<AuditEntry> entries = new ArrayList<>();
        List<Long> ids = partners.insert(made, entries);
        trail.addAll(entries);
        news.entered(identities(ids, made));
        List<RowResult> entered = new ArrayList<>();
        int next = 0;
        for (RowResult result : results) {
            entered.add(
                    result.outcome() != ImportOutcome.CREATED
                            ? result
                            : new RowResult(
                                    result.number(),
                                    ImportOutcome.CREATED,
                                    ids.get(next++),
                                    1L,
                                    null,
                                    result.messages()));
        }
        return entered;
    }

    private static Map<Long, PartnerIdentity> identities(List<Long> ids, List<NewPartner> made) {
        Map<Long, PartnerIdentity> identities = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            identities.put(ids.get(i), PartnerIdentities.of(made.get(i).content()));
        }
        return identities;
    }

    private static NewPartner partner(
            StoredRow row,
            Map<ImportField, String> values,
            Set<String> taken,
            List<ImportMessage> messages,
            Vocabulary words,
            GeoArea area,
            Change change) {
        PartnerOrganization partner = new PartnerOrganization(PartnerValues.content(values, List.of(), words), change);
        PartnerStatus status = values.get(ImportField.STATUS) == null
                ? partner.getStatus()
                : PartnerStatus.valueOf(values.get(ImportField.STATUS));
        if (status != partner.getStatus()) {
            partner.become(status, change);
        }
        partner.locate(area);
        String key = values.get(ImportField.EXTERNAL_KEY);
        if (key != null && !taken.add(key)) {
            messages.add(ImportMessage.note("", "partner.import.keyTaken", key));
            key = null;
        }
        return new NewPartner(
                row.number(),
                partner,
                partner.content(),
                PartnerValues.idsOf(values.get(ImportField.FIELDS_OF_ACTION)),
                PartnerValues.resourceTypes(values.get(ImportField.RESOURCE_TYPES)),
                key);
    }

    private Set<String> taken(List<StoredRow> rows) {
        Set<String> wanted = rows.stream()
                .map(row -> row.values().get(ImportField.EXTERNAL_KEY))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new HashSet<>(matches.byExternalKey(wanted).keySet());
    }
}
