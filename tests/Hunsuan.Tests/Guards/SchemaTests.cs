using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Guards;

public class SchemaTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Migrations_make_the_schema_that_the_model_describes(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var migrated = await Columns(db);

        await db.Database.EnsureDeletedAsync();
        await db.Database.EnsureCreatedAsync();
        var described = await Columns(db);

        Assert.NotEmpty(described);
        Assert.Empty(described.Except(migrated).Concat(migrated.Except(described)));
    }

    private static Task<List<string>> Columns(HunsuanDb db) => db.Database.SqlQueryRaw<string>(db.Database.IsSqlite()
        ? """
          SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value"
          FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
          UNION ALL
          SELECT i.name || ' ' || group_concat(c.name) FROM sqlite_master i, pragma_index_info(i.name) c
          WHERE i.type = 'index' AND i.name LIKE 'IX%' GROUP BY i.name ORDER BY 1
          """
        : """
          SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
              || coalesce(' ' || character_maximum_length, '') || coalesce(' ' || collation_name, '') AS "Value"
          FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
          UNION ALL
          SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%' ORDER BY 1
          """).ToListAsync();
}
