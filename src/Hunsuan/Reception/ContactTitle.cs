using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;

namespace Hunsuan.Reception;

/// <summary>A request in a few words: its emergency, else the beginning of what was said (หัวเรื่องย่อ).</summary>
internal static class ContactTitle
{
    private const int Letters = 90;

    public static Text Of(Contact contact)
    {
        var words = Beginning(contact);
        return contact.Emergency is not { } kind ? words
            : contact.Words.Length == 0 ? ContactTexts.Of(kind)
            : new($"{ContactTexts.Of(kind).Thai}: {words.Thai}", $"{ContactTexts.Of(kind).English}: {words.English}");
    }

    /// <summary>The beginning of what was said.</summary>
    public static Text Beginning(Contact contact)
    {
        var words = contact.Words.Length <= Letters ? contact.Words : $"{contact.Words[..Letters]}…";
        return new(words, words);
    }
}
