package de.nordertor.identity;

import de.nordertor.identity.boundary.PublicPath;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets Arquillian in, which runs the container tests through a servlet of its own. */
@ApplicationScoped
public class TestDoor implements PublicPath {

    @Override
    public boolean isPublic(String path) {
        return path.startsWith("/ArquillianServletRunner");
    }
}
