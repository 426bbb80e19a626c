using Hunsuan.Ui;

namespace Hunsuan.Access;

/// <summary>The roles of this installation to choose from, each with its work in a sentence (ตัวเลือกบทบาท).</summary>
internal static class RoleChoices
{
    public static IReadOnlyList<Choice> Of(RoleBook book) => [.. book.Roles.Select(r => new Choice(r.Id, r.Name, r.Does))];
}
