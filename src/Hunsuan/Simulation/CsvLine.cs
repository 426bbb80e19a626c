using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hunsuan.Simulation;

/// <summary>One line of a CSV file, put together as UTF-8 in a buffer that is used again and again.</summary>
internal sealed class CsvLine
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    private byte[] _buffer = new byte[4096];
    private int _length;
    private bool _hasCells;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public CsvLine Clear()
    {
        (_length, _hasCells) = (0, false);
        return this;
    }

    public CsvLine Add(string text)
    {
        if (text.AsSpan().ContainsAny(NeedQuotes)) text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Separate(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
        return this;
    }

    public CsvLine Add<T>(T number, ReadOnlySpan<char> format = default) where T : IUtf8SpanFormattable
    {
        Separate(32);
        number.TryFormat(_buffer.AsSpan(_length), out var written, format, CultureInfo.InvariantCulture);
        _length += written;
        return this;
    }

    public CsvLine AddBuddhistDay(DateOnly day) => AddDay(day.Day, day.Month, day.Year + 543);

    /// <summary>dd/mm/yyyy as given: a day or month of 0 is written as 00, unknown.</summary>
    public CsvLine AddDay(int day, int month, int year)
    {
        Separate(10);
        TwoDigits(day);
        _buffer[_length++] = (byte)'/';
        TwoDigits(month);
        _buffer[_length++] = (byte)'/';
        TwoDigits(year / 100);
        TwoDigits(year % 100);
        return this;
    }

    public void EndLine() => _buffer[_length++] = (byte)'\n';

    private void TwoDigits(int number)
    {
        _buffer[_length++] = (byte)('0' + number / 10);
        _buffer[_length++] = (byte)('0' + number % 10);
    }

    private void Separate(int room)
    {
        // Two more than asked: the comma before the cell and the line's end after it.
        if (_length + room + 2 > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + room + 2));
        if (_hasCells) _buffer[_length++] = (byte)',';
        _hasCells = true;
    }
}
