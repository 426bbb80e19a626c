using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace Hunsuan.Data;

/// <summary>Columns that the two databases must hold differently to behave alike (คอลัมน์ที่ต่างกันตามฐานข้อมูล).</summary>
internal static class MigrationColumns
{
    extension(MigrationBuilder db)
    {
        private bool IsSqlite => db.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

        public string? IdType => db.IsSqlite ? "BLOB" : null;

        /// <summary>A new id, where a migration makes rows of rows.</summary>
        public string RandomId => db.IsSqlite ? "randomblob(16)" : "gen_random_uuid()";

        /// <summary>Byte order, so that a range of codes is a range of the index.</summary>
        public string? CodeCollation => db.IsSqlite ? null : "C";
    }

    public static OperationBuilder<AddColumnOperation> Id(this ColumnsBuilder t, MigrationBuilder db) =>
        t.Column<Guid>(type: db.IdType, nullable: false);

    public static OperationBuilder<AddColumnOperation> OptionalId(this ColumnsBuilder t, MigrationBuilder db) =>
        t.Column<Guid>(type: db.IdType, nullable: true);

    public static OperationBuilder<AddColumnOperation> AreaCode(this ColumnsBuilder t, MigrationBuilder db) =>
        t.Column<string>(maxLength: 8, collation: db.CodeCollation);
}
