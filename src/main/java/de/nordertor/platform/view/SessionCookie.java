package de.nordertor.platform.view;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The session cookie travels over HTTPS only, unless {@code nordertor.cookie.secure=false}, which only the local start on
 * the loopback interface sets. It stands here, because Payara's own switch has no effect on a cookie that web.xml
 * describes. {@code SameSite} and {@code HttpOnly} are set by server-config and web.xml.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    static final String SECURE = "nordertor.cookie.secure";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .getSessionCookieConfig()
                .setSecure(Boolean.parseBoolean(System.getProperty(SECURE, "true")));
    }
}
