package vn.chiboso.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.ConfirmRightsProposal;
import vn.chiboso.membership.application.port.in.EndPosition;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.InviteAdministrator;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.application.port.in.NameGroupHead;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.ResetPassword;
import vn.chiboso.membership.application.port.in.ResetSecondFactor;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.in.SwitchAccount;

/** Whatever gives or takes rights, by a page or by the program interface, asks for the password again. */
class FreshProofTests {
    /**
     * An act can end a membership, and with it posts and account; which act it is stands in what was posted, so all of them ask.
     * A sheet tells posts as well, also where one that stopped goes on.
     */
    private static final Set<String> GIVE_OR_TAKE_RIGHTS = Set.of(
            GivePosition.class.getName(),
            EndPosition.class.getName(),
            NameGroupHead.class.getName(),
            RecordAct.class.getName(),
            AnnulAct.class.getName(),
            ConfirmIntake.class.getName(),
            SteerIntake.class.getName(),
            ConfirmRightsProposal.class.getName(),
            InviteAdministrator.class.getName(),
            ResetPassword.class.getName(),
            ResetSecondFactor.class.getName(),
            SwitchAccount.class.getName(),
            MergePersons.class.getName());

    @Test
    void whateverGivesOrTakesRightsAsksForTheProofAgain() {
        var callers = DescribedPredicate.describe(
                "call what gives or takes rights",
                (JavaMethod method) -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> GIVE_OR_TAKE_RIGHTS.contains(
                                call.getTargetOwner().getName())));
        Proven.holds(
                methods()
                        .that(callers)
                        .and()
                        .areDeclaredInClassesThat(Place.in("adapter\\.in\\.web(\\..*)?"))
                        .should()
                        .beAnnotatedWith(FreshProof.class),
                "GivesWithoutProof.give");
    }

    /** The gate stands before addresses alone: on anything else the mark says that something is guarded, and guards nothing. */
    @Test
    void whatIsMarkedIsAnAddress() {
        Proven.holds(
                methods()
                        .that()
                        .areAnnotatedWith(FreshProof.class)
                        .should()
                        .beMetaAnnotatedWith(RequestMapping.class)
                        .andShould()
                        .notBePrivate(),
                "MarkedWithoutAddress.show");
    }
}
