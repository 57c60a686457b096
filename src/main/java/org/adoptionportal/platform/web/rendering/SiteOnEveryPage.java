package org.adoptionportal.platform.web.rendering;

import io.micronaut.http.HttpRequest;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.csp.CspFilter;
import io.micronaut.views.model.ViewModelProcessor;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every page the {@link Site}, made for its request. */
@Singleton
final class SiteOnEveryPage implements ViewModelProcessor<Map<String, Object>> {

    private final List<SiteContribution> contributions;

    SiteOnEveryPage(List<SiteContribution> contributions) {
        this.contributions = contributions;
    }

    @Override
    public void process(HttpRequest<?> request, ModelAndView<Map<String, Object>> page) {
        Map<String, Object> model = new HashMap<>(page.getModel().orElse(Map.of()));
        model.put("site", site(request));
        page.setModel(model);
    }

    private Site site(HttpRequest<?> request) {
        String nonce = request.getAttribute(CspFilter.NONCE_PROPERTY, String.class).orElse("");
        Site.Builder site = new Site.Builder(request.getPath(), nonce);
        contributions.forEach(contribution -> contribution.contribute(request, site));
        return site.build();
    }
}
