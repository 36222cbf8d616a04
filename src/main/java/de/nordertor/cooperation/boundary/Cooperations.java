package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CooperationHistories;
import de.nordertor.cooperation.control.CooperationListRepository;
import de.nordertor.cooperation.control.CooperationRepository;
import de.nordertor.cooperation.control.CooperationViews;
import de.nordertor.cooperation.control.PlanViews;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds and shows cooperations. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class Cooperations {

    /** As many as a person can look at in one column. */
    public static final int MOST_ON_BOARD = 30;

    /** As many as a report can tell of. */
    public static final int MOST_IN_AREA = 200;

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private CooperationListRepository lists;

    @Inject
    private CooperationViews views;

    @Inject
    private PlanViews plans;

    @Inject
    private CooperationHistories histories;

    /** Sortable by title, since, starts, ends. */
    public Page<CooperationRow> list(CooperationFilter filter, PageRequest page) {
        return lists.findPage(filter, page);
    }

    /** The ids of those in a programme area, the earliest first; at most {@link #MOST_IN_AREA}. */
    public List<Long> ofArea(Long areaId) {
        return lists.findIdsOfArea(areaId, MOST_IN_AREA);
    }

    public CooperationView view(Long id) {
        return views.of(cooperations.get(id));
    }

    public PlanView plan(Long id) {
        return plans.of(cooperations.get(id));
    }

    /** By what one sees whether it reached its aim. */
    public List<IndicatorContent> indicators(Long id) {
        return plans.indicators(cooperations.get(id));
    }

    /**
     * Every state in its order, with those that moved last; at most {@link #MOST_ON_BOARD} each.
     *
     * @param filter whose state narrows nothing here
     */
    public List<BoardColumn> board(CooperationFilter filter) {
        Map<CooperationState, Long> totals = lists.countByState(filter);
        Map<CooperationState, List<CooperationRow>> rows = lists
                .withNextSteps(Arrays.stream(CooperationState.values())
                        .flatMap(state -> lists.findByState(filter, state, MOST_ON_BOARD).stream())
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(CooperationRow::state));
        return Arrays.stream(CooperationState.values())
                .map(state ->
                        new BoardColumn(state, totals.getOrDefault(state, 0L), rows.getOrDefault(state, List.of())))
                .toList();
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return histories.of(cooperations.get(id));
    }
}
