package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.control.PartnerInputs;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.entity.EngagementContent;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.PartnerContent;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import de.nordertor.town.entity.GeoArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Changes partners that are there already, field by field, as a person would do it in their form. */
@ApplicationScoped
public class PartnerUpdates {

    private static final Set<ImportField> PROFILE = Set.of(ImportField.FIELDS_OF_ACTION, ImportField.RESOURCE_TYPES);

    @Inject
    private PartnerRepository partners;

    @Inject
    private ExternalKeyRepository keys;

    @Inject
    private PartnerInputs inputs;

    @Inject
    private PartnerNews news;

    @Inject
    private ProgrammeBoundaries boundaries;

    @Inject
    private FieldsOfAction fields;

    /** @param wanted the partner that each row means, by the number of the row */
    List<RowResult> update(List<StoredRow> rows, Map<Integer, Long> wanted, Vocabulary words) {
        List<RowResult> results = new ArrayList<>();
        GeoArea area = rows.isEmpty() ? null : boundaries.area();
        for (StoredRow row : rows) {
            List<ImportMessage> messages = new ArrayList<>(row.messages());
            try {
                results.add(update(row, wanted.get(row.number()), messages, words, area));
            } catch (BusinessException refusal) {
                messages.add(ImportMessage.error("", refusal));
                results.add(RowResult.nothing(row, ImportOutcome.REFUSED, messages));
            }
        }
        return results;
    }

    private RowResult update(
            StoredRow row, Long partnerId, List<ImportMessage> messages, Vocabulary words, GeoArea area) {
        PartnerOrganization partner = standing(partnerId);
        Map<ImportField, String> stored = stored(partner);
        Map<ImportField, String> changes = PartnerPatch.changes(stored, row.values());
        if (changes.isEmpty()) {
            return new RowResult(row.number(), ImportOutcome.UNCHANGED, partner.getId(), null, null, messages);
        }
        apply(partner, stored, changes, this::become, words, area);
        return new RowResult(
                row.number(),
                ImportOutcome.UPDATED,
                partner.getId(),
                partner.getVersion(),
                PartnerPatch.before(stored, changes),
                messages);
    }

    /** A partner that was merged meanwhile is the one that it went into. */
    private PartnerOrganization standing(Long partnerId) {
        PartnerOrganization partner = partners.get(partnerId);
        return partner.getMergedIntoId() == null ? partner : partners.get(partner.getMergedIntoId());
    }

    /** All that an import can change, as it is now. */
    private Map<ImportField, String> stored(PartnerOrganization partner) {
        EngagementContent engagement = partners.findProfile(partner.getId())
                .map(EngagementProfile::content)
                .orElse(null);
        Map<ImportField, String> values = PartnerValues.of(partner.content(), partner.getStatus(), engagement);
        keys.find(partner.getId()).ifPresent(key -> values.put(ImportField.EXTERNAL_KEY, key));
        return values;
    }

    private void become(PartnerOrganization partner, PartnerStatus target) {
        partner.become(target, inputs.change());
    }

    /** Puts the former values back, also a status to which no step leads. */
    void putBack(PartnerOrganization partner, Map<ImportField, String> before, Vocabulary words, GeoArea area) {
        apply(
                partner,
                stored(partner),
                before,
                (changed, status) -> changed.putBack(status, inputs.change()),
                words,
                area);
    }

    /**
     * @param changes the new values; null where a field becomes empty
     * @param status how the partner comes to its new status
     */
    private void apply(
            PartnerOrganization partner,
            Map<ImportField, String> stored,
            Map<ImportField, String> changes,
            BiConsumer<PartnerOrganization, PartnerStatus> status,
            Vocabulary words,
            GeoArea area) {
        Change change = inputs.change();
        Map<ImportField, String> after = PartnerPatch.after(stored, changes);
        PartnerContent content = PartnerValues.content(after, partner.content().addresses(), words);
        // whatever refuses the row does so before anything of the partner has changed
        if (changes.containsKey(ImportField.EXTERNAL_KEY)) {
            keys.requireFree(changes.get(ImportField.EXTERNAL_KEY), partner.getId());
        }
        if (changes.containsKey(ImportField.STATUS)) {
            status.accept(partner, PartnerStatus.valueOf(changes.get(ImportField.STATUS)));
        }
        partner.describe(content, change);
        partner.locate(area);
        if (changes.keySet().stream().anyMatch(PROFILE::contains)) {
            profile(partner.getId(), after, change);
        }
        if (changes.containsKey(ImportField.EXTERNAL_KEY)) {
            keys.set(partner.getId(), changes.get(ImportField.EXTERNAL_KEY));
        }
        partners.flush();
        news.changed(partner.getId());
    }

    private void profile(Long partnerId, Map<ImportField, String> after, Change change) {
        EngagementProfile profile = partners.findProfile(partnerId).orElseGet(() -> new EngagementProfile(partnerId));
        EngagementContent before = profile.content();
        profile.describe(
                new EngagementContent(
                        new HashSet<>(fields.references(PartnerValues.idsOf(after.get(ImportField.FIELDS_OF_ACTION)))),
                        PartnerValues.resourceTypes(after.get(ImportField.RESOURCE_TYPES)),
                        before.motives(),
                        before.capacity(),
                        before.availability(),
                        before.limits()),
                change);
        partners.save(profile);
    }
}
