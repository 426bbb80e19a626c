using System.Globalization;
using System.Reflection;
using Npgsql;
using SQLitePCL;

namespace Hunsuan.Data.Bulk;

/// <summary>One column: reads its value from a row and gives it to either database, without boxing (คอลัมน์).</summary>
internal abstract class BulkColumn<T>(string name)
{
    public string Name { get; } = name;

    public abstract void Bind(sqlite3_stmt statement, int index, T row);

    public abstract void Write(NpgsqlBinaryImporter writer, T row);

    /// <exception cref="NotSupportedException">The property's type has no place in a bulk table.</exception>
    public static BulkColumn<T> For(PropertyInfo property, string name)
    {
        var type = property.PropertyType;
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsEnum) return Make(typeof(EnumColumn<,>), [type]);
        if (type == typeof(string)) return new TextColumn<T>(name, property.GetMethod!.CreateDelegate<Func<T, string?>>());
        if (bare == typeof(DateTimeOffset)) return new InstantColumn<T>(name, property);
        if (type == typeof(byte[])) return new BytesColumn<T>(name, property.GetMethod!.CreateDelegate<Func<T, byte[]?>>());
        return Make(typeof(ValueColumn<,>), [bare]);

        BulkColumn<T> Make(Type open, Type[] of) =>
            (BulkColumn<T>)Activator.CreateInstance(open.MakeGenericType([typeof(T), .. of]), name, property)!;
    }
}

internal sealed class TextColumn<T>(string name, Func<T, string?> get) : BulkColumn<T>(name)
{
    public override void Bind(sqlite3_stmt statement, int index, T row)
    {
        if (get(row) is { } text) raw.sqlite3_bind_text(statement, index, text);
        else raw.sqlite3_bind_null(statement, index);
    }

    public override void Write(NpgsqlBinaryImporter writer, T row)
    {
        if (get(row) is { } text) writer.Write(text);
        else writer.WriteNull();
    }
}

internal sealed class BytesColumn<T>(string name, Func<T, byte[]?> get) : BulkColumn<T>(name)
{
    public override void Bind(sqlite3_stmt statement, int index, T row)
    {
        if (get(row) is { } bytes) raw.sqlite3_bind_blob(statement, index, bytes);
        else raw.sqlite3_bind_null(statement, index);
    }

    public override void Write(NpgsqlBinaryImporter writer, T row)
    {
        if (get(row) is { } bytes) writer.Write(bytes);
        else writer.WriteNull();
    }
}

/// <summary>A number, id, day or yes/no, with or without "not known".</summary>
internal sealed class ValueColumn<T, TValue>(string name, PropertyInfo property) : BulkColumn<T>(name) where TValue : struct
{
    private readonly Func<T, TValue?> _get = Nullable.GetUnderlyingType(property.PropertyType) is null
        ? AlwaysKnown(property.GetMethod!.CreateDelegate<Func<T, TValue>>())
        : property.GetMethod!.CreateDelegate<Func<T, TValue?>>();

    public override void Bind(sqlite3_stmt statement, int index, T row)
    {
        if (_get(row) is not { } value) raw.sqlite3_bind_null(statement, index);
        else if (value is int number) raw.sqlite3_bind_int(statement, index, number);
        else if (value is long big) raw.sqlite3_bind_int64(statement, index, big);
        else if (value is bool yes) raw.sqlite3_bind_int(statement, index, yes ? 1 : 0);
        else if (value is double real) raw.sqlite3_bind_double(statement, index, real);
        else if (value is DateOnly day) raw.sqlite3_bind_text(statement, index, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else if (value is Guid id) BindId(statement, index, id);
        else throw new NotSupportedException($"No bulk column of {typeof(TValue).Name}.");
    }

    public override void Write(NpgsqlBinaryImporter writer, T row)
    {
        if (_get(row) is { } value) writer.Write(value);
        else writer.WriteNull();
    }

    private static Func<T, TValue?> AlwaysKnown(Func<T, TValue> get) => row => get(row);

    private static void BindId(sqlite3_stmt statement, int index, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        raw.sqlite3_bind_blob(statement, index, bytes);
    }
}

/// <summary>A word of a list, stored as its number.</summary>
internal sealed class EnumColumn<T, TEnum>(string name, PropertyInfo property) : BulkColumn<T>(name)
{
    private readonly Func<T, TEnum> _get = property.GetMethod!.CreateDelegate<Func<T, TEnum>>();

    public override void Bind(sqlite3_stmt statement, int index, T row)
    {
        if (Number(row) is { } number) raw.sqlite3_bind_int(statement, index, number);
        else raw.sqlite3_bind_null(statement, index);
    }

    public override void Write(NpgsqlBinaryImporter writer, T row)
    {
        if (Number(row) is { } number) writer.Write(number);
        else writer.WriteNull();
    }

    private int? Number(T row) => _get(row) is { } value ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : null;
}
