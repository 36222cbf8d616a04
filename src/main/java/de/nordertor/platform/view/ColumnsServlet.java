package de.nordertor.platform.view;

import de.nordertor.platform.boundary.ListSetups;
import de.nordertor.platform.entity.ColumnChoice;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.ListQuery;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Remembers which columns of a list the person wants to see and leads back to it. Beside the ticked columns in their
 * order it may get one that goes a place to the front or back; then the choice stays unfolded.
 */
@WebServlet("/platform/columns")
public class ColumnsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListSetups setups;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            setups.showColumns(request.getParameter("list"), keys(request));
        } catch (InvalidInputException noList) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean moved = request.getParameter("up") != null || request.getParameter("down") != null;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", moved ? unfolded(request) : PreferencesServlet.localTarget(request));
    }

    private static List<String> keys(HttpServletRequest request) {
        String[] ticked = request.getParameterValues("column");
        if (ticked == null || request.getParameter("standard") != null) {
            return List.of();
        }
        List<String> keys = List.of(ticked);
        keys = ColumnChoice.moved(keys, request.getParameter("up"), -1);
        return ColumnChoice.moved(keys, request.getParameter("down"), 1);
    }

    private static String unfolded(HttpServletRequest request) {
        String target = PreferencesServlet.localTarget(request);
        String path = target.replaceFirst("\\?.*", "");
        return path + ListQuery.parse(target.substring(path.length())).with(ListQuery.CHOOSING, "true");
    }
}
