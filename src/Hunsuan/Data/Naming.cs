using Hunsuan.Access;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hunsuan.Data;

/// <summary>Columns in snake_case; ids as 16 bytes and codes in byte order, the same on both databases (ชื่อคอลัมน์).</summary>
internal static class Naming
{
    /// <summary>Longest area code: village, 8 digits.</summary>
    private const int AreaCodeLength = 8;

    public static void Apply(ModelBuilder model, bool isSqlite)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
            if (property.Name is nameof(IInArea.AreaCode) or nameof(ActivityRecord.UserAreaCode))
            {
                property.SetMaxLength(AreaCodeLength);
                if (!isSqlite) property.SetCollation("C");
            }

            if (isSqlite && (property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?))) property.SetValueConverter(BigEndian);
        }
    }

    // Text of 36 letters would double the size of a person's rows; big-endian keeps the order of time.
    private static readonly ValueConverter<Guid, byte[]> BigEndian =
        new(id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    internal static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
