package org.adoptionportal.platform.web.rendering;

import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.platform.web.component.ExitThisPage;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows besides its own record: {@code site} in a template.
 *
 * @param agencyName who runs the service; empty until a contribution says so
 * @param serviceName what the service is called, in the header and in every title
 * @param agencyLine the agency's name, to stand below the service's; null when the service is named
 *     after the agency, which would say it twice
 * @param themeHref a style sheet that sets the agency's colours
 * @param nonce marks our own scripts for the content security policy
 * @param csrfToken goes back with every form, in the field {@code csrfToken}
 * @param viewerName how the person signed in is greeted; null when nobody is
 * @param signInHref where to sign in; null when signed in, or when there is nothing to sign in to
 * @param signOutHref where the sign-out button posts to; null when nobody is signed in
 * @param signedInTime null when nobody is signed in
 * @param navigable whether there is anything to put into the navigation
 * @param demo whether all data is made up, which every page then says
 * @param capacity in which of several capacities the viewer is here, and where they change it; null
 *     when they have one
 * @param quiet whether nothing at the top of the page, or in its tab, says what it is about: see
 *     {@link Builder#quiet}
 * @param quietTitle what a quiet page is called in the tab; null for its own title
 * @param exit the way out for somebody who may be watched; null where nobody needs one
 */
public record Site(
        String agencyName,
        String serviceName,
        @Nullable String agencyLine,
        @Nullable String telephone,
        @Nullable String telephoneHref,
        @Nullable String email,
        @Nullable String themeHref,
        String nonce,
        @Nullable String csrfToken,
        @Nullable String viewerName,
        boolean signedIn,
        @Nullable String signInHref,
        @Nullable String signOutHref,
        @Nullable SignedInTime signedInTime,
        boolean navigable,
        List<NavLink> navigation,
        List<NavLink> footer,
        @Nullable String feedbackHref,
        boolean demo,
        @Nullable NavLink capacity,
        boolean quiet,
        @Nullable String quietTitle,
        @Nullable ExitThisPage exit) {

    /** What a service is called that must not say what it is about. */
    public static final String QUIET_NAME = "Your online account";

    /** Filled by each {@link SiteContribution} in turn. */
    public static final class Builder {

        private final String path;
        private final String nonce;
        private final Navigation navigation = new Navigation();
        private final List<NavLink> footer = new ArrayList<>();
        private String agencyName = "";
        private String serviceName = "Adoption services";
        private @Nullable String telephone;
        private @Nullable String email;
        private @Nullable String themeHref;
        private @Nullable String csrfToken;
        private @Nullable String viewerName;
        private @Nullable String signInHref;
        private @Nullable String signOutHref;
        private @Nullable SignedInTime signedInTime;
        private @Nullable String feedbackHref;
        private boolean demo;
        private @Nullable NavLink capacity;
        private boolean quiet;
        private @Nullable String quietTitle;
        private String exitHref = "/";

        Builder(String path, String nonce) {
            this.path = path;
            this.nonce = nonce;
        }

        public Builder agency(String name, String serviceName) {
            this.agencyName = name;
            this.serviceName = serviceName;
            return this;
        }

        public Builder contact(@Nullable String telephone, @Nullable String email) {
            this.telephone = telephone;
            this.email = email;
            return this;
        }

        public Builder theme(@Nullable String href) {
            themeHref = href;
            return this;
        }

        public Builder csrfToken(@Nullable String token) {
            csrfToken = token;
            return this;
        }

        /** Nobody is signed in, and here they can. */
        public Builder signInAt(String href) {
            signInHref = href;
            return this;
        }

        public Builder signedIn(String viewerName, String signOutHref) {
            this.viewerName = viewerName;
            this.signOutHref = signOutHref;
            return this;
        }

        /** In which of several capacities the viewer is here, and where they change it. */
        public Builder capacity(String name, String href) {
            capacity = NavLink.on(path, name, href);
            return this;
        }

        public Builder signedInFor(SignedInTime time) {
            signedInTime = time;
            return this;
        }

        /** Adds a link to the navigation. */
        public Builder navigation(NavPlace place, String text, String href) {
            navigation.add(place, NavLink.on(path, text, href));
            return this;
        }

        public Builder footer(String text, String href) {
            footer.add(NavLink.on(path, text, href));
            return this;
        }

        public Builder feedback(String href) {
            feedbackHref = href;
            return this;
        }

        public Builder demo(boolean demo) {
            this.demo = demo;
            return this;
        }

        /** Where somebody is taken who leaves a quiet page in a hurry. */
        public Builder exitTo(String href) {
            exitHref = href;
            return this;
        }

        /** The page is for people who may be watched, but its own title gives nothing away. */
        public Builder quiet() {
            quiet = true;
            return this;
        }

        /** The page is for people who may be watched: in its tab it is called so. */
        public Builder quiet(String title) {
            quietTitle = title;
            return quiet();
        }

        Site build() {
            return new Site(
                    agencyName,
                    quiet ? QUIET_NAME : serviceName,
                    quiet || serviceName.contains(agencyName) ? null : agencyName,
                    telephone,
                    telephone == null ? null : "tel:" + telephone.replace(" ", ""),
                    email,
                    themeHref,
                    nonce,
                    csrfToken,
                    viewerName,
                    viewerName != null,
                    signInHref,
                    signOutHref,
                    signedInTime,
                    !navigation.isEmpty() || signInHref != null || signOutHref != null,
                    navigation.inOrder(),
                    List.copyOf(footer),
                    feedbackHref,
                    demo,
                    capacity,
                    quiet,
                    quietTitle,
                    quiet ? new ExitThisPage(exitHref) : null);
        }
    }
}
