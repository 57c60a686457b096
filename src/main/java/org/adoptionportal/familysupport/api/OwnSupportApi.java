package org.adoptionportal.familysupport.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.function.Supplier;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.Linked;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.SaveRequest;
import org.adoptionportal.familysupport.SendRequest;
import org.adoptionportal.familysupport.WithdrawRequest;
import org.adoptionportal.familysupport.view.ProgressView;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.LinkHeader;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/**
 * Their own request, for programs of families: with an account, or with the secret of its personal
 * link.
 */
@Controller(SupportPaths.ALL + "/{reference}")
@Secured(SecurityRule.IS_ANONYMOUS)
class OwnSupportApi {

    private static final String DRAFT = "/draft";

    private final SaveRequest save;
    private final SendRequest send;
    private final WithdrawRequest withdraw;
    private final Requests requests;
    private final OwnViews views;
    private final Once once;

    OwnSupportApi(
            SaveRequest save,
            SendRequest send,
            WithdrawRequest withdraw,
            Requests requests,
            OwnViews views,
            Once once) {
        this.save = save;
        this.send = send;
        this.withdraw = withdraw;
        this.requests = requests;
        this.views = views;
        this.once = once;
    }

    @Get("/progress")
    ProgressView follow(@Nullable Viewer viewer, @RequestBean Own own) {
        return views.progress(asker(viewer, own), own.reference());
    }

    @Get(DRAFT)
    DraftView read(@Nullable Viewer viewer, @RequestBean Own own) {
        return views.draft(asker(viewer, own), own.reference());
    }

    /** Replaces all that is written, even where something is missing or wrong. */
    @Put(DRAFT)
    HttpResponse<Void> write(
            @Nullable Viewer viewer, @RequestBean Own own, @Body SupportBody body) {
        save.save(asker(viewer, own), own.reference(), _ -> body.statement());
        return HttpResponse.noContent();
    }

    @Post("/sending")
    ProgressView send(@Nullable Viewer viewer, @RequestBean Own own) {
        Asker asker = asker(viewer, own);
        String received = perform(asker, own, "/sending", () -> send.send(asker, own.reference()));
        return views.progress(asker, received);
    }

    @Post("/withdrawal")
    ProgressView withdraw(@Nullable Viewer viewer, @RequestBean Own own) {
        Asker asker = asker(viewer, own);
        perform(
                asker,
                own,
                "/withdrawal",
                () -> {
                    withdraw.withdraw(asker, own.reference());
                    return own.reference();
                });
        return views.progress(asker, own.reference());
    }

    private String perform(Asker asker, Own own, String path, Supplier<String> decision) {
        String route = "POST " + SupportPaths.ALL + "/" + own.reference() + path;
        return once.perform(asker.name(), route, own.key(), "", decision).result();
    }

    /** A link is good for its own request alone, whatever else the same program wrote. */
    private Asker asker(@Nullable Viewer viewer, Own own) {
        if (viewer != null && viewer.kind() == PersonaKind.FAMILY) {
            return new Asker(viewer.actor(), "", viewer);
        }
        Linked linked = requests.linked(LinkHeader.secret(own.link()));
        if (!linked.reference().equals(own.reference())) {
            throw new Refusal.NotFound();
        }
        return linked.asker();
    }
}
