package de.nordertor.publication.control;

import de.nordertor.identity.boundary.PublicPath;
import jakarta.enterprise.context.ApplicationScoped;

/** What lies below {@code /public} shows frozen rows only, the same to everybody. */
@ApplicationScoped
public class PublicSidePath implements PublicPath {

    @Override
    public boolean isPublic(String path) {
        return path.equals("/public") || path.startsWith("/public/");
    }
}
