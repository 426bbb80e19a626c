using System.Text;
using Hunsuan.Shared;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hunsuan.Benefits.Yaml;

/// <summary>Reads the syntax of a YAML file strictly (อ่านแฟ้ม YAML): one map; no key twice, no aliases, no tags, nothing huge.</summary>
internal sealed class YamlReader
{
    private const int LargestFile = 1 << 20;
    private const int Deepest = 20;

    private readonly Parser _events;

    private YamlReader(string text) => _events = new(new StringReader(text));

    /// <param name="path">Where the file lies.</param>
    /// <param name="file">What it is called in problems.</param>
    public static Result<YamlMap> Read(string path, string file)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile) return YamlTexts.TooLarge(file, LargestFile / 1024);
            return ReadText(File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)), file);
        }
        catch (DecoderFallbackException)
        {
            return YamlTexts.NotUtf8(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return YamlTexts.CannotOpen(path);
        }
    }

    public static Result<YamlMap> ReadText(string text, string file)
    {
        try
        {
            return new YamlReader(text).Whole();
        }
        catch (NotOursException fault)
        {
            return YamlTexts.At(file, fault.Line, fault.What);
        }
        catch (YamlException fault)
        {
            return YamlTexts.Syntax(file, (int)fault.Start.Line, (int)fault.Start.Column);
        }
    }

    private YamlMap Whole()
    {
        Next();
        Next();
        if (Event is not DocumentStart) throw new NotOursException(1, YamlTexts.Empty);
        Next();
        var whole = Part(0) as YamlMap ?? throw new NotOursException(1, YamlTexts.NotAMap);
        Next();
        if (Event is DocumentStart) throw new NotOursException(Line, YamlTexts.SecondDocument);
        return whole;
    }

    private ParsingEvent Event => _events.Current!;
    private int Line => (int)Event.Start.Line;

    private void Next() => _events.MoveNext();

    // Ends behind the last event of the part.
    private YamlPart Part(int depth)
    {
        if (depth > Deepest) throw new NotOursException(Line, YamlTexts.TooDeep);
        if (Event is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) throw new NotOursException(Line, YamlTexts.Alias);
        if (Event is NodeEvent { Tag.IsEmpty: false }) throw new NotOursException(Line, YamlTexts.Tag);

        var line = Line;
        switch (Event)
        {
            case Scalar scalar:
                Next();
                return new YamlText(scalar.Value, scalar.Style is not ScalarStyle.Plain, line);
            case SequenceStart:
                Next();
                var items = new List<YamlPart>();
                while (Event is not SequenceEnd) items.Add(Part(depth + 1));
                Next();
                return new YamlList(items, line);
            default:
                Next();
                return new YamlMap(Entries(depth), line);
        }
    }

    private List<YamlEntry> Entries(int depth)
    {
        var entries = new List<YamlEntry>();
        while (Event is not MappingEnd)
        {
            var line = Line;
            if (Part(depth + 1) is not YamlText { IsBlank: false } key) throw new NotOursException(line, YamlTexts.KeyIsNoText);
            if (entries.Any(e => e.Key == key.Value)) throw new NotOursException(line, YamlTexts.KeyTwice.With(key.Value));
            entries.Add(new(key.Value, line, Part(depth + 1)));
        }

        Next();
        return entries;
    }

    private sealed class NotOursException(int line, Text what) : Exception(what.English)
    {
        public int Line { get; } = line;
        public Text What { get; } = what;
    }
}
