using System.Globalization;
using System.Text;
using System.Text.Json;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>Writes one table of results as CSV, and as JSON where asked: full precision, nothing where a figure is undefined.</summary>
internal sealed class FigureSheet : IDisposable
{
    private const int BufferBytes = 1 << 16, LongestNumber = 32;

    private readonly string[] _columns;
    private readonly FileStream _csv;
    private readonly Utf8JsonWriter? _json;
    private readonly FileStream? _jsonFile;
    private readonly byte[] _buffer = new byte[BufferBytes];
    private int _used;
    private int _column;

    public FigureSheet(string folder, string name, bool alsoJson, IEnumerable<string> columns)
    {
        _columns = [.. columns];
        _csv = New(folder, name + ".csv");
        if (alsoJson)
        {
            _jsonFile = New(folder, name + ".json");
            _json = new(_jsonFile, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            _json.WriteStartArray();
        }
        Append(string.Join(',', _columns));
        Append("\n"u8);
    }

    public FigureSheet Text(string? text)
    {
        Begin();
        Append(CsvSheet.Cell(text));
        _json?.WriteString(_columns[_column - 1], text);
        return this;
    }

    public FigureSheet Number(double? number)
    {
        Begin();
        if (number is not { } known || !double.IsFinite(known))
        {
            _json?.WriteNull(_columns[_column - 1]);
            return this;
        }
        Room(LongestNumber);
        known.TryFormat(_buffer.AsSpan(_used), out var written, "R", CultureInfo.InvariantCulture);
        _used += written;
        _json?.WriteNumber(_columns[_column - 1], known);
        return this;
    }

    /// <summary>Ends the row, which must be full.</summary>
    public void End()
    {
        if (_column != _columns.Length) throw new InvalidOperationException($"A row of {_columns.Length} columns has {_column}.");
        _column = 0;
        Append("\n"u8);
        _json?.WriteEndObject();
        if (_json is { BytesPending: > BufferBytes }) _json.Flush();
    }

    /// <summary>Ends the files, which are whole then.</summary>
    public void Finish()
    {
        _csv.Write(_buffer.AsSpan(0, _used));
        _used = 0;
        _csv.Flush();
        _json?.WriteEndArray();
        _json?.Flush();
    }

    public void Dispose()
    {
        _csv.Dispose();
        _json?.Dispose();
        _jsonFile?.Dispose();
    }

    private void Begin()
    {
        if (_column++ > 0) Append(","u8);
        else _json?.WriteStartObject();
    }

    private void Append(string text)
    {
        Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        if (_used + Encoding.UTF8.GetMaxByteCount(text.Length) > _buffer.Length) _csv.Write(Encoding.UTF8.GetBytes(text));
        else _used += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_used));
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }

    private void Room(int bytes)
    {
        if (_used + bytes <= _buffer.Length) return;
        _csv.Write(_buffer.AsSpan(0, _used));
        _used = 0;
    }

    private static FileStream New(string folder, string name) => new(Path.Combine(folder, name), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
}
