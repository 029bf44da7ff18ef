package testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class PostgresForTestsTests {
    @Test
    void sortsVietnameseNamesAndFoldsDiacritics() {
        var sql = JdbcClient.create(PostgresForTests.dataSource());
        sql.sql("create extension if not exists unaccent").update();
        assertThat(sql.sql(
                                "select string_agg(n, ',' order by n collate \"vi-x-icu\") from unnest(array['Đào','Dung','Ánh','An','Ước','Uyên']) n")
                        .query(String.class)
                        .single())
                .isEqualTo("An,Ánh,Dung,Đào,Uyên,Ước");
        assertThat(sql.sql("select unaccent('Đỗ Ước')").query(String.class).single())
                .isEqualTo("Do Uoc");
    }
}
