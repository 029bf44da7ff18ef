package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CreateAccount;
import vn.chiboso.membership.application.port.in.CreateAccountsOfRoll;
import vn.chiboso.membership.application.port.in.ListAccounts;
import vn.chiboso.membership.application.port.in.ResetPassword;
import vn.chiboso.membership.application.port.in.SwitchAccount;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.ProvisioningFailure;
import vn.chiboso.membership.domain.ProvisioningState;
import vn.chiboso.membership.domain.Slip;

@Tag(name = "Accounts", description = "Sign-ins")
@RestController
@RequestMapping("/api/v1")
class AccountOperations {
    private final ListAccounts listAccounts;
    private final CreateAccount createAccount;
    private final CreateAccountsOfRoll createAccountsOfRoll;
    private final SwitchAccount switchAccount;
    private final ResetPassword resetPassword;
    private final Shown shown;

    AccountOperations(
            ListAccounts listAccounts,
            CreateAccount createAccount,
            CreateAccountsOfRoll createAccountsOfRoll,
            SwitchAccount switchAccount,
            ResetPassword resetPassword,
            Shown shown) {
        this.listAccounts = listAccounts;
        this.createAccount = createAccount;
        this.createAccountsOfRoll = createAccountsOfRoll;
        this.switchAccount = switchAccount;
        this.resetPassword = resetPassword;
        this.shown = shown;
    }

    @Operation(
            summary = "Accounts in my charge",
            description = "By user name, 50 at a time; pass the answer's `next` as `after` for the following page."
                    + " With `waiting`, only those that the identity provider has still to be told of.")
    @GetMapping("/accounts")
    AccountPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "false") boolean waiting) {
        var page = listAccounts.list(actor, new ListAccounts.Query(text, after, waiting));
        return new AccountPage(
                page.accounts().stream()
                        .map(view -> AccountAnswer.of(view, page.waiting().get(view.id())))
                        .toList(),
                page.next());
    }

    @Operation(
            summary = "Create an account for a member",
            description =
                    "Answers with the slip; the secret is shown once. Of an officer a second person has to confirm an"
                            + " invitation: 202 without a slip then.")
    @FreshProof
    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SlipAnswer> create(Actor actor, @Valid @RequestBody NewAccount body) {
        var slip = createAccount
                .create(actor, new CreateAccount.Command(new MemberId(body.member()), body.userName()))
                .slip();
        return slip == null
                ? ResponseEntity.accepted().build()
                : ResponseEntity.status(HttpStatus.CREATED).body(SlipAnswer.of(slip));
    }

    @Operation(
            summary = "Create accounts for a roll",
            description = "For everybody on it who has a smartphone and no account yet and is in my charge;"
                    + " the secrets are shown once. Whoever is not in my charge is named with the reason.")
    @FreshProof
    @PostMapping("/units/{unit}/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    RollAccounts createForRoll(Actor actor, @PathVariable UUID unit) {
        var opened = createAccountsOfRoll.create(actor, new UnitId(unit));
        var reason = shown.text("membership.slips.left-out.reason");
        return new RollAccounts(
                opened.slips().stream().map(SlipAnswer::of).toList(),
                opened.leftOut().stream()
                        .map(each -> new LeftOutAnswer(each.member().value(), each.name(), reason))
                        .toList());
    }

    @Operation(summary = "Disable an account", description = "The person can no longer sign in.")
    @FreshProof
    @PostMapping("/accounts/{account}/disabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(Actor actor, @PathVariable UUID account) {
        switchAccount.set(actor, new SwitchAccount.Command(new AccountId(account), false));
    }

    @Operation(
            summary = "Enable an account",
            description = "With the password it had. 202 when a second person has to confirm it, of an officer.")
    @FreshProof
    @PostMapping("/accounts/{account}/enabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> enable(Actor actor, @PathVariable UUID account) {
        var done = switchAccount.set(actor, new SwitchAccount.Command(new AccountId(account), true));
        return ResponseEntity.status(done ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED)
                .build();
    }

    @Operation(
            summary = "Reset a password",
            description =
                    "Answers with a slip; the old password stops working and the owner is told. For officers and technical"
                            + " administrators a second person has to confirm it: 202 without a slip then.")
    @FreshProof
    @PostMapping("/accounts/{account}/reset")
    ResponseEntity<SlipAnswer> reset(Actor actor, @PathVariable UUID account) {
        var slip = resetPassword.reset(actor, new AccountId(account)).slip();
        return slip == null ? ResponseEntity.accepted().build() : ResponseEntity.ok(SlipAnswer.of(slip));
    }

    record NewAccount(
            @NotNull UUID member,

            @Schema(example = "hung.vv", description = "Proposed from the name when null") @Nullable
            String userName) {}

    record RollAccounts(List<SlipAnswer> slips, List<LeftOutAnswer> leftOut) {}

    @Schema(name = "LeftOutOfAccounts")
    record LeftOutAnswer(
            UUID member,
            @Schema(example = "Vũ Văn Hùng") String name,

            @Schema(description = "In the reader's language")
            String reason) {}

    record AccountPage(
            List<AccountAnswer> accounts,
            @Schema(description = "Empty on the last page") String next) {}

    @Schema(name = "Account")
    record AccountAnswer(
            UUID id,
            @Schema(example = "hung.vv") String userName,
            @Schema(example = "Vũ Văn Hùng") String name,
            @Nullable String unit,
            boolean enabled,
            boolean technicalAdministrator,
            boolean mustChangePassword,

            @Schema(description = "What the identity provider has still to be told; null when nothing") @Nullable
            WaitingAnswer waiting) {
        static AccountAnswer of(AccountView view, @Nullable ProvisioningState waiting) {
            return new AccountAnswer(
                    view.id().value(),
                    view.userName(),
                    view.name(),
                    view.unit(),
                    view.enabled(),
                    view.technicalAdministrator(),
                    view.mustChangePassword(),
                    waiting == null ? null : WaitingAnswer.of(waiting));
        }
    }

    @Schema(name = "AccountWaiting")
    record WaitingAnswer(
            Instant since,
            int tries,
            @Nullable Instant failedSince,
            @Nullable ProvisioningFailure failure) {
        static WaitingAnswer of(ProvisioningState state) {
            return new WaitingAnswer(state.since(), state.tries(), state.failedSince(), state.failure());
        }
    }

    @Schema(name = "AccountSlip")
    record SlipAnswer(
            UUID account,
            @Schema(example = "hung.vv") String userName,
            @Schema(example = "Vũ Văn Hùng") String name,
            @Schema(example = "Chi bộ thôn Giang Đông") String unit,
            @Schema(example = "kf3m-9qtz-w2hd-x7pa") String secret) {
        static SlipAnswer of(Slip slip) {
            return new SlipAnswer(slip.account().value(), slip.userName(), slip.name(), slip.unit(), slip.secret());
        }
    }
}
