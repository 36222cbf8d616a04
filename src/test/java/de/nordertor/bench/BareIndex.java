package de.nordertor.bench;

import de.nordertor.partner.view.PartnerFilterParameters;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.lang.management.ManagementFactory;

/** In the second application of the bench: how long bare questions to the index take, in nanoseconds; and the heap. */
@RequestScoped
@Path("bench")
public class BareIndex {

    private static final int HITS = 50;

    @Inject
    private HeldPartners.Finder finder;

    @Inject
    private HeldPartners.Hits hits;

    @Inject
    private CurrentUser user;

    @GET
    @Path("list")
    public String list(@Context HttpServletRequest request) {
        String page = request.getParameter("page");
        int first = page == null ? 0 : (Integer.parseInt(page) - 1) * PageRequest.DEFAULT_SIZE;
        PageRequest wanted = new PageRequest(first, PageRequest.DEFAULT_SIZE, request.getParameter("sort"), true);
        return took(() -> finder.bare(PartnerFilterParameters.read(ListQuery.of(request.getParameterMap())), wanted));
    }

    @GET
    @Path("search")
    public String search(@Context HttpServletRequest request) {
        return took(() -> hits.bare(request.getParameter("q"), HITS, audience -> audience.includes(user)));
    }

    /** What the heap holds after a collection. */
    @GET
    @Path("live-bytes")
    public String liveBytes() {
        System.gc();
        return String.valueOf(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    private static String took(Runnable question) {
        long before = System.nanoTime();
        question.run();
        return String.valueOf(System.nanoTime() - before);
    }
}
