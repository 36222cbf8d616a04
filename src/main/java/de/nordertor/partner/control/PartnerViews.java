package de.nordertor.partner.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.partner.boundary.PartnerView;
import de.nordertor.partner.control.merge.MergeRepository;
import de.nordertor.partner.entity.PartnerAddress;
import de.nordertor.partner.entity.PartnerContent;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.entity.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows a partner to a person: what is known, what may be done, and what happened to it. */
@ApplicationScoped
public class PartnerViews {

    private static final int HISTORY_LIMIT = 500;

    @Inject
    private PartnerRepository partners;

    @Inject
    private MergeRepository merges;

    @Inject
    private Users users;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditRepository trail;

    public PartnerView of(PartnerOrganization partner) {
        PartnerContent content = partner.content();
        boolean mayWrite = user.may(Permission.PARTNER_WRITE);
        return new PartnerView(
                partner.getId(),
                content.name(),
                content.type().getName(),
                partner.getStatus(),
                content.sector(),
                content.sizeClass(),
                content.web(),
                content.email(),
                content.phone(),
                content.registerCourt(),
                content.registerNumber(),
                users.find(content.responsibleId()).map(PersonRow::displayName).orElse(null),
                content.notes(),
                content.tags().stream()
                        .map(Tag::getName)
                        .sorted(GermanOrder.TEXTS)
                        .toList(),
                content.addresses(),
                partner.getInsideArea(),
                partner.getMergedIntoId(),
                partner.getChangedAt(),
                partner.getChangedBy(),
                mayWrite ? partner.getStatus().steps() : List.of(),
                mayWrite);
    }

    /** Of the partner, its present addresses and its engagement profile, and of whoever was merged into it; newest first. */
    public List<AuditRow> history(PartnerOrganization partner) {
        List<AuditRow> rows = new ArrayList<>(ownHistory(partner));
        merges.findParts(partner.getId()).forEach(part -> rows.addAll(ownHistory(partners.get(part))));
        rows.sort(Comparator.comparing(AuditRow::occurredAt).reversed());
        return rows;
    }

    private List<AuditRow> ownHistory(PartnerOrganization partner) {
        List<AuditRow> rows = new ArrayList<>(trail.findBySubject(PartnerChanges.KIND, partner.getId(), HISTORY_LIMIT));
        for (PartnerAddress address : partner.getAddresses()) {
            rows.addAll(trail.findBySubject("PartnerAddress", address.getId(), HISTORY_LIMIT));
        }
        partners.findProfile(partner.getId())
                .ifPresent(profile ->
                        rows.addAll(trail.findBySubject("EngagementProfile", profile.getId(), HISTORY_LIMIT)));
        return rows;
    }
}
