package de.nordertor.identity.view;

import de.nordertor.identity.boundary.SignOut;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session. By POST only, so that no link or picture can do it. */
@WebServlet("/identity/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    private transient SignOut signOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signOut.signOut();
        response.sendRedirect(request.getContextPath() + "/identity/sign-in?out");
    }
}
