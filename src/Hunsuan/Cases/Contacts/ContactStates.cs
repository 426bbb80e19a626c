using Hunsuan.Shared;

namespace Hunsuan.Cases.Contacts;

/// <summary>Where a request stands (สถานะการรับเรื่อง); numbers are stored.</summary>
public enum ContactState
{
    Waiting = 1,
    InHand = 2,
    InCase = 3,
    Answered = 4,
    Merged = 5,
    SetAside = 6,
}

/// <summary>What is done with a request (สิ่งที่ทำกับเรื่อง).</summary>
public enum ContactAction
{
    Take = 1,
    GiveBack = 2,
    PutIntoCase = 3,
    Answer = 4,
    Merge = 5,
    SetAside = 6,
    Reopen = 7,

    /// <summary>It belongs to another area (ส่งต่อให้พื้นที่อื่น).</summary>
    HandOver = 8,
}

/// <summary>What may be done with a request in which state (ตารางสถานะการรับเรื่อง).</summary>
internal static class ContactStates
{
    private static Text Elsewhere => new(
        "บอกพื้นที่อื่นและเหตุผล ตั้งแต่ครั้งที่สามส่งได้เฉพาะระดับจังหวัด และจังหวัดส่งต่อภายในจังหวัดได้",
        "another area and a reason are given; from the third time on it goes to a province only, which may hand it on within the province");

    public static StateTable<ContactState, ContactAction> Table { get; } = new(
        new("การรับเรื่อง", "Request"), ContactState.Waiting, ContactTexts.Of, ContactTexts.Of,
        new(ContactState.Waiting, ContactAction.Take, ContactState.InHand),
        new(ContactState.Waiting, ContactAction.HandOver, ContactState.Waiting, Elsewhere),
        new(ContactState.InHand, ContactAction.PutIntoCase, ContactState.InCase, new("ครัวเรือนมีเคสเปิดอยู่ หรือเปิดใหม่พร้อมกัน", "the household's case is open, or is opened with it")),
        new(ContactState.InHand, ContactAction.Answer, ContactState.Answered, new("ติดต่อผู้แจ้งแล้ว หรือเป็นเรื่องไม่ระบุชื่อ", "somebody spoke with the reporter, or nobody knows who that is")),
        new(ContactState.InHand, ContactAction.Merge, ContactState.Merged, new("เรื่องแรกยังอยู่และไม่ได้รวมไว้ที่อื่น", "the first request is there and is not merged itself")),
        new(ContactState.InHand, ContactAction.GiveBack, ContactState.Waiting),
        new(ContactState.InHand, ContactAction.HandOver, ContactState.Waiting, Elsewhere),
        new(ContactState.InHand, ContactAction.SetAside, ContactState.SetAside, new("บอกเหตุผล", "a reason is given")),
        new(ContactState.InCase, ContactAction.Reopen, ContactState.InHand, new("บอกเหตุผล", "a reason is given")),
        new(ContactState.Answered, ContactAction.Reopen, ContactState.InHand, new("บอกเหตุผล", "a reason is given")),
        new(ContactState.Merged, ContactAction.Reopen, ContactState.InHand, new("บอกเหตุผล", "a reason is given")),
        new(ContactState.SetAside, ContactAction.Reopen, ContactState.InHand, new("บอกเหตุผล", "a reason is given")));
}
