package de.nordertor.partner.view;

import de.nordertor.partner.boundary.MergeInput;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.boundary.OpenMerge.Difference;
import de.nordertor.partner.boundary.PartnerMerging;
import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** Two partners side by side, of whom one is made. */
@Named("partnerMerge")
@ViewScoped
public class MergePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerMerging merging;

    @Inject
    private Notices notices;

    @Inject
    private Messages messages;

    private Long firstId;
    private Long secondId;
    private OpenMerge opened;
    private MergeSide stays;
    private List<Choice> choices = List.of();

    /** One field and what was chosen for it. */
    public static class Choice implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Difference difference;
        private MergeSide side;

        Choice(Difference difference, MergeSide side) {
            this.difference = difference;
            this.side = side;
        }

        public Difference getDifference() {
            return difference;
        }

        public MergeSide getSide() {
            return side;
        }

        public void setSide(MergeSide side) {
            this.side = side;
        }
    }

    /** Opens the two that the address names. */
    public void load() {
        if (opened == null) {
            open(Map.of());
            stays = opened.stays();
        }
    }

    private void open(Map<MergeField, MergeSide> chosen) {
        opened = merging.open(firstId, secondId);
        choices = new ArrayList<>();
        for (Difference difference : opened.differences()) {
            choices.add(new Choice(difference, chosen.getOrDefault(difference.field(), difference.suggested())));
        }
    }

    /** A foreign change in between is shown beside what was chosen. */
    public String merge() {
        Map<MergeField, MergeSide> chosen = new EnumMap<>(MergeField.class);
        choices.stream()
                .filter(choice -> choice.getSide() != null)
                .forEach(choice -> chosen.put(choice.getDifference().field(), choice.getSide()));
        try {
            Long id = merging.merge(opened, new MergeInput(stays, chosen));
            String gone = stays == MergeSide.FIRST
                    ? opened.second().name()
                    : opened.first().name();
            notices.done("partner.merge.done", gone);
            return "/partner/organization?faces-redirect=true&id=" + id;
        } catch (ConflictException foreignChange) {
            open(chosen);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
    }

    /** The values of both, and where they are texts, both together. */
    public List<SelectItem> items(Difference difference) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(MergeSide.FIRST, text(difference.first())));
        items.add(new SelectItem(MergeSide.SECOND, text(difference.second())));
        if (difference.field().isJoinable() && difference.first() != null && difference.second() != null) {
            items.add(new SelectItem(MergeSide.BOTH, messages.get("partner.merge.both")));
        }
        return items;
    }

    /** Which of the two remains. */
    public List<SelectItem> getSides() {
        return List.of(
                new SelectItem(MergeSide.FIRST, side(opened.first())),
                new SelectItem(MergeSide.SECOND, side(opened.second())));
    }

    private String side(OpenMerge.Side side) {
        return messages.format(
                "partner.merge.side", side.name(), side.activities(), side.deadlines(), side.attachments());
    }

    private String text(Serializable value) {
        if (value == null || value.equals("")) {
            return messages.get("partner.merge.nothing");
        }
        return value instanceof MessageKey key ? messages.get(key.key()) : value.toString();
    }

    public OpenMerge getOpened() {
        return opened;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public MergeSide getStays() {
        return stays;
    }

    public void setStays(MergeSide stays) {
        this.stays = stays;
    }

    public Long getFirstId() {
        return firstId;
    }

    public void setFirstId(Long firstId) {
        this.firstId = firstId;
    }

    public Long getSecondId() {
        return secondId;
    }

    public void setSecondId(Long secondId) {
        this.secondId = secondId;
    }
}
