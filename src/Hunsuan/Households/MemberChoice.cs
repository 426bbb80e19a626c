using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Households;

/// <summary>A member of a household to choose on a form, by name (ตัวเลือกสมาชิก).</summary>
internal static class MemberChoice
{
    public static Choice Of(Person member)
    {
        var name = NameOfPerson.Of(member).ToString();
        return new(member.Id.ToString(), new Text(name, name));
    }
}
