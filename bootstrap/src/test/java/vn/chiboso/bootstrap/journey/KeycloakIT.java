package vn.chiboso.bootstrap.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.client.HttpClientErrorException;
import vn.chiboso.bootstrap.browser.BrowserTest;
import vn.chiboso.bootstrap.browser.Width;
import vn.chiboso.bootstrap.journey.month.Slip;

/**
 * People and programs at two nodes of the packaged product and the real Keycloak with the realm as shipped. People use the first
 * node, Keycloak tells the second of logouts: what ends a session there has to end it here.
 */
@SuppressWarnings("NullAway.Init") // the walk fills the fields as it goes
class KeycloakIT extends BrowserTest {
    private static final Pattern CODE = Pattern.compile("code: (\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Long enough for a slow machine, short enough to wait for. */
    private static final Duration PROOF = Duration.ofMinutes(1);

    private static final String ADMINISTRATOR = "quantri";

    private final FreshDatabase database = FreshDatabase.create();
    private final JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(database.url()));

    @TempDir
    Path directory;

    @TempDir
    Path otherDirectory;

    private RealKeycloak keycloak;
    private RunningProduct product;
    private RunningProduct otherNode;
    private AtKeycloak administrator;
    private Instant signedIn;
    private SmallBranch branch;

    @Test
    void peopleAndProgramsComeInThroughKeycloakAndNoOtherWay() throws Exception {
        var port = freePort();
        try (var realm = new RealKeycloak(freePort(), "http://127.0.0.1:" + port);
                var node = start(directory, port, realm.url());
                var other = start(otherDirectory, freePort(), realm.url())) {
            keycloak = realm;
            product = node;
            otherNode = other;
            keycloak.tellLogoutsTo(otherNode.address());
            theFirstAdministratorIsMadeThereToo();
            var slip = anAccountIsMadeOnThePage("Vũ Văn Hùng");
            var member = whoGetsAPasswordOfTheirOwnThere(slip);
            programsComeInWithATokenMadeForThem(slip);
            slip = whatIsSensitiveNeedsASignInJustBefore(member, slip);
            whoIsStruckByTheRollIsOutThereToo(slip);
            aLogoutThereEndsTheSessionHere(member, slip);
            signingOutHereEndsTheSessionThere(member, slip);
            whoHasNoAccountHereIsToldSo();
            whoIsDisabledHereIsOutEverywhere(member, slip);
            workGoesOnWhileKeycloakIsDown();
        }
    }

    private void theFirstAdministratorIsMadeThereToo() throws Exception {
        await("the one-time code", () -> CODE.matcher(product.log()).find());
        var code = CODE.matcher(product.log());
        assertThat(code.find()).isTrue();
        SmallBranch.setUp(product.address(), code.group(1));
        await(
                "the administrator at Keycloak",
                () -> keycloak.user(ADMINISTRATOR).size() == 1 && told());
        var program = Caller.withToken(product.address(), administratorsToken());
        branch = SmallBranch.people(program, today().minusMonths(1));
        administrator =
                new AtKeycloak(visitor(Width.DESKTOP), product.address()).signIn(ADMINISTRATOR, SmallBranch.PASSWORD);
        signedIn = Instant.now();
    }

    private Slip anAccountIsMadeOnThePage(String name) throws Exception {
        var slip = makeAccount(name);
        await(name + " at Keycloak", () -> keycloak.user(slip.userName()).size() == 1 && told());
        var there = keycloak.user(slip.userName()).get(0);
        assertThat(there.path("lastName").asString()).isEqualTo(name);
        assertThat(there.at("/requiredActions/0").asString()).isEqualTo("UPDATE_PASSWORD");
        assertThat(sql.sql("select external_id from membership.account where user_name = :name")
                        .param("name", slip.userName())
                        .query(String.class)
                        .single())
                .isEqualTo(there.path("id").asString());
        administrator.here().open("/console/accounts");
        assertThat(administrator
                        .here()
                        .part(slip.userName(), "Chưa đổi mật khẩu")
                        .innerText())
                .doesNotContain("ơi đăng nhập chung");
        return slip;
    }

    private Slip makeAccount(String name) {
        administrator.here().open("/console/accounts");
        administrator.here().follow("Cấp tài khoản");
        administrator.here().fill("Tìm người theo tên", name);
        administrator.here().press("Tìm");
        administrator.here().pressIn(name, "Cấp ngay bằng phiếu mật khẩu");
        administrator.here().sees("Mật khẩu chỉ hiện một lần này.", name);
        return slip();
    }

    private Slip slip() {
        var codes = administrator.here().main().locator(".slip code").allInnerTexts();
        return new Slip(codes.getFirst(), codes.getLast());
    }

    private AtKeycloak whoGetsAPasswordOfTheirOwnThere(Slip slip) {
        var member = new AtKeycloak(visitor(Width.PHONE), product.address()).signInWith(slip);
        member.here().sees("Chào đồng chí Vũ Văn Hùng");
        administrator.here().open("/console/accounts");
        assertThat(administrator.here().part(slip.userName(), "Đang dùng").innerText())
                .contains("Vũ Văn Hùng");
        assertThat(member.here().knock("/account/password")).isEqualTo(404);
        return member;
    }

    private void programsComeInWithATokenMadeForThem(Slip slip) throws Exception {
        var token = keycloak.token(RealKeycloak.PROGRAM, slip.userName(), slip.password());
        assertThat(duties(token)).isTrue();
        var hasty = keycloak.token(RealKeycloak.HASTY, slip.userName(), slip.password());
        refused(Caller.of(product.address(), slip.userName(), slip.password()), "token");
        refused(Caller.withToken(product.address(), forged(token)), "bad-token");
        refused(Caller.withToken(product.address(), unsigned(token)), "bad-token");
        refused(
                Caller.withToken(
                        product.address(), keycloak.token(RealKeycloak.FOREIGN, slip.userName(), slip.password())),
                "bad-token");
        refused(Caller.withToken(product.address(), keycloak.tokenOfAnotherRealm()), "bad-token");
        await("the hasty program's token to be over", () -> !duties(hasty));
        refused(Caller.withToken(product.address(), hasty), "bad-token");
    }

    /** By a page, whose post is kept meanwhile, and by a program that people let in with the device grant. */
    private Slip whatIsSensitiveNeedsASignInJustBefore(AtKeycloak member, Slip slip) throws Exception {
        var aPasswordOfAProgramIsNoSignIn = Caller.withToken(product.address(), administratorsToken());
        assertThatThrownBy(() -> SmallBranch.lead(aPasswordOfAProgramIsNoSignIn, branch, today()))
                .isInstanceOfSatisfying(
                        HttpClientErrorException.Unauthorized.class,
                        refused -> assertThat(requireNonNull(refused.getResponseHeaders())
                                        .getFirst("WWW-Authenticate"))
                                .contains("insufficient_user_authentication", "max_age=\"" + PROOF.toSeconds() + "\""));
        administrator.here().open("/console/accounts");
        assertThat(administrator.here().mainText()).doesNotContain("Lời mời");
        assertThat(administrator.here().knock("/console/invitations")).isEqualTo(404);
        await(
                "the administrator's sign-in to be old",
                () -> PROOF.compareTo(Duration.between(signedIn, Instant.now())) < 0);
        administrator.here().open("/console/accounts");
        administrator.here().pressIn(slip.userName(), "Cấp lại mật khẩu");
        administrator.here().sees("đăng nhập lại ở nơi đăng nhập chung");
        administrator.signInAgain(SmallBranch.PASSWORD);
        administrator.here().sees("Đã xác nhận");
        administrator.here().press("Tiếp tục");
        administrator.here().sees("Mật khẩu chỉ hiện một lần này.", "Vũ Văn Hùng");
        var again = slip();

        administrator.here().open("/console/accounts/administrators/new");
        administrator.here().fill("Tên hiển thị", "Quản trị 2");
        administrator.here().press("Đề nghị");
        administrator.here().sees("Mật khẩu chỉ hiện một lần này.", "Quản trị 2");
        var second = slip();

        var device = keycloak.letIn(administrator);
        SmallBranch.lead(Caller.withToken(product.address(), device), branch, today());

        await("the member's session to end", () -> sessions(slip) == 0);
        await("both at Keycloak", this::told);
        member.signInWith(again).here().sees("Chào đồng chí Vũ Văn Hùng");
        new AtKeycloak(visitor(Width.DESKTOP), product.address())
                .signInWith(second)
                .here()
                .sees("Quản trị");
        return again;
    }

    private void whoIsStruckByTheRollIsOutThereToo(Slip secretary) throws Exception {
        var leaving = anAccountIsMadeOnThePage("Hoàng Đức Toàn");
        var member = new AtKeycloak(visitor(Width.PHONE), product.address()).signInWith(leaving);
        var desk = new AtKeycloak(visitor(Width.DESKTOP), product.address())
                .signIn(secretary.userName(), secretary.password());
        var program = Caller.withToken(product.address(), keycloak.letIn(desk));
        program.post(
                "/members/" + branch.members().get(1) + "/acts",
                Map.of("kind", "DECEASED", "on", today().toString(), "seen", 1));
        await(
                "Keycloak to know",
                () -> !keycloak.user(leaving.userName()).get(0).path("enabled").asBoolean());
        await("the session in the database to end", () -> sessions(leaving) == 0);
        member.isAStrangerNow();
    }

    private void aLogoutThereEndsTheSessionHere(AtKeycloak member, Slip slip) throws Exception {
        member.here().open("/");
        member.here().sees("Chào đồng chí Vũ Văn Hùng");
        assertThat(sessions(slip)).isPositive();
        keycloak.endSessionsOf(slip.userName());
        await("the session in the database to end", () -> sessions(slip) == 0);
        member.isAStrangerNow();
        assertThat(administrator.here().knock("/console/units")).isEqualTo(200);
    }

    private void signingOutHereEndsTheSessionThere(AtKeycloak member, Slip slip) {
        member.signIn(slip.userName(), slip.password());
        assertThat(keycloak.sessionsOf(slip.userName())).isPositive();
        member.signOut();
        assertThat(sessions(slip)).isZero();
        assertThat(keycloak.user(slip.userName()).size()).isOne();
        member.signIn(slip.userName(), slip.password());
    }

    private void whoHasNoAccountHereIsToldSo() {
        keycloak.add("nguoi.ngoai", "chim trời cá nước");
        var stranger = new AtKeycloak(visitor(Width.PHONE), product.address());
        stranger.tryTo("nguoi.ngoai", "chim trời cá nước");
        stranger.arrives("/login/no-account");
        stranger.here().sees("Bạn đã đăng nhập nhưng chưa có tài khoản trong hệ thống");
        stranger.isAStrangerNow();
    }

    private void whoIsDisabledHereIsOutEverywhere(AtKeycloak member, Slip slip) throws Exception {
        var token = keycloak.token(RealKeycloak.PROGRAM, slip.userName(), slip.password());
        administrator.here().open("/console/accounts");
        administrator.here().pressIn(slip.userName(), "Khóa");
        administrator.here().sees("Đã khóa tài khoản.");
        member.isAStrangerNow();
        refused(Caller.withToken(product.address(), token), "no-account");
        await(
                "Keycloak to know",
                () -> !keycloak.user(slip.userName()).get(0).path("enabled").asBoolean());
        await("the session in the database to end", () -> sessions(slip) == 0);
        member.tryTo(slip.userName(), slip.password());
        member.isToldThere("vô hiệu hóa");
        member.isAStrangerNow();

        administrator.here().pressIn(slip.userName(), "Mở khóa");
        await(
                "Keycloak to know",
                () -> keycloak.user(slip.userName()).get(0).path("enabled").asBoolean());
        member.signIn(slip.userName(), slip.password());
    }

    private void workGoesOnWhileKeycloakIsDown() throws Exception {
        keycloak.stop();
        var slip = makeAccount("Đỗ Bá Long");
        await(
                "the failure to be kept",
                () -> sql.sql("select count(*) from membership.provisioning where failure = 'UNREACHABLE'")
                                .query(Integer.class)
                                .single()
                        > 0);
        administrator.here().open("/console/accounts");
        assertThat(administrator
                        .here()
                        .part(slip.userName(), "Nơi đăng nhập chung chưa nhận")
                        .innerText())
                .contains("Không liên lạc được");
        administrator.here().follow("Chỉ những tài khoản đang chờ nơi đăng nhập chung");
        assertThat(administrator.here().main().locator("tbody tr").count()).isOne();
        var late = new AtKeycloak(visitor(Width.PHONE), product.address());

        keycloak.startAgain();
        administrator.here().pressIn(slip.userName(), "Thử lại");
        administrator.here().sees("Đang báo lại cho nơi đăng nhập chung.");
        await("the account to arrive", this::told);
        assertThat(keycloak.user(slip.userName()).size()).isOne();
        late.signInWith(slip).here().sees("Chào đồng chí Đỗ Bá Long");
    }

    private RunningProduct start(Path folder, int port, String url) throws Exception {
        return RunningProduct.start(
                folder,
                port,
                List.of(
                        "--chiboso.demo=false",
                        // the people of this walk have no telephones
                        "--chiboso.second-factor=offered",
                        "--spring.datasource.url=" + database.url(),
                        // both nodes open what either has sealed
                        "--chiboso.keys.membership=" + directory.resolve("membership.json"),
                        "--chiboso.identity=keycloak",
                        "--chiboso.proof.lasts=" + PROOF.toSeconds() + "s",
                        "--chiboso.keycloak.url=" + url,
                        "--chiboso.keycloak.client-secret=" + RealKeycloak.CLIENT_SECRET,
                        "--chiboso.keycloak.provisioning-client-secret=" + RealKeycloak.PROVISIONING_SECRET));
    }

    private String administratorsToken() {
        return keycloak.token(RealKeycloak.PROGRAM, ADMINISTRATOR, SmallBranch.PASSWORD);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private boolean duties(String token) {
        try {
            Caller.withToken(product.address(), token).get("/home/duties");
            return true;
        } catch (HttpClientErrorException.Unauthorized over) {
            return false;
        }
    }

    private static void refused(Caller caller, String why) {
        assertThatThrownBy(() -> caller.get("/home/duties"))
                .isInstanceOfSatisfying(
                        HttpClientErrorException.Unauthorized.class,
                        refused -> assertThat(refused.getResponseBodyAsString())
                                .contains("\"code\":\"bootstrap.problem." + why + "\""));
    }

    /** What the real one says, with the name of its key, signed by somebody else's. */
    private static String forged(String token) throws Exception {
        var real = SignedJWT.parse(token);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(real.getHeader().getKeyID())
                .build();
        var forged = new SignedJWT(header, real.getJWTClaimsSet());
        forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        return forged.serialize();
    }

    private static String unsigned(String token) throws Exception {
        return new PlainJWT(SignedJWT.parse(token).getJWTClaimsSet()).serialize();
    }

    private int sessions(Slip slip) {
        return sql.sql("""
            select count(*) from platform.session s join membership.account a on a.external_id = s.principal_name
            where a.user_name = :name
            """).param("name", slip.userName()).query(Integer.class).single();
    }

    private boolean told() {
        return sql.sql("select count(*) = 0 from membership.provisioning where waiting_since is not null")
                .query(Boolean.class)
                .single();
    }

    private static int freePort() throws Exception {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void await(String what, Condition condition) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.sleep(Duration.ofMillis(300));
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
