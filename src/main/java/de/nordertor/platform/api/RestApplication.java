package de.nordertor.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that answers machines, and downloads, lies below {@code /api}. */
@ApplicationPath("api")
public class RestApplication extends Application {}
