package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.BoardColumn;
import de.nordertor.cooperation.boundary.CooperationRow;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The cooperations by state, side by side. A card is moved by dragging it or by its own choice; both lead to the step's page. */
@Named("cooperationBoard")
@RequestScoped
public class CooperationBoardPage {

    @Inject
    private Cooperations cooperations;

    @Inject
    private CooperationQuery query;

    @Inject
    private CurrentUser user;

    private List<BoardColumn> columns;

    public void load() {
        columns = query.isReadable()
                ? cooperations.board(query.filter())
                : Arrays.stream(CooperationState.values())
                        .map(state -> new BoardColumn(state, 0, List.of()))
                        .toList();
    }

    public List<BoardColumn> getColumns() {
        return columns;
    }

    /** Where the person may move the card, for the choice on it; going on after a rest is no new decision. */
    public List<CooperationState> moves(CooperationRow row) {
        if (!user.may(Permission.COOPERATION_WRITE)) {
            return List.of();
        }
        boolean decides = user.may(Permission.COOPERATION_DECIDE);
        return row.steps().stream()
                .filter(step -> decides || !step.isDecision() || step == row.restedFrom())
                .toList();
    }

    /** The same for the script that lets drag it. */
    public String targets(CooperationRow row) {
        return moves(row).stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
