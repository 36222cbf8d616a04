package de.nordertor.council.boundary;

import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.ConsultationState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The agenda of a meeting, as the person may know it.
 *
 * @param waiting papers that wait for a meeting of this committee; empty for who may not arrange
 * @param mayArrange add, move and remove
 */
public record AgendaView(List<Item> items, List<Waiting> waiting, boolean mayArrange) implements Serializable {

    /** Whether no item of its part stands before it. */
    public boolean isFirst(Item item) {
        return item.number() == 1;
    }

    /** Whether no item of its part stands behind it. */
    public boolean isLast(Item item) {
        return items.stream().noneMatch(other -> other.part() == item.part() && other.number() > item.number());
    }

    /**
     * One item.
     *
     * @param part whether it stands in the public part
     * @param number counted within its part
     * @param title null where the person may not know
     * @param paperId null for what needs no paper, or where the person may not know
     * @param later whether it came after the members had been invited
     * @param state null for what needs no paper, or where the person may not know
     * @param mayDecide write down what the committee made of it
     */
    public record Item(
            Long id,
            boolean part,
            int number,
            String title,
            Long paperId,
            ConsultationRole role,
            boolean later,
            ConsultationState state,
            ConsultationOutcome outcome,
            String note,
            boolean mayDecide)
            implements Serializable {}

    /** A paper that waits. @param on the day that is planned; null where nobody knows yet */
    public record Waiting(Long consultationId, String number, String subject, LocalDate on) implements Serializable {}
}
