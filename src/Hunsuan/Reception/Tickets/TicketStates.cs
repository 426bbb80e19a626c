using Hunsuan.Shared;

namespace Hunsuan.Reception.Tickets;

/// <summary>Where a ticket stands (สถานะของบัตรคิว); numbers are stored.</summary>
public enum TicketState
{
    Waiting = 1,
    Called = 2,
    Served = 3,
    Gone = 4,
}

/// <summary>What is done with a ticket (สิ่งที่ทำกับบัตรคิว).</summary>
public enum TicketAction
{
    Call = 1,
    Serve = 2,
    PutBack = 3,
    NotThere = 4,
}

/// <summary>What may be done with a ticket in which state (ตารางสถานะบัตรคิว).</summary>
internal static class TicketStates
{
    public static StateTable<TicketState, TicketAction> Table { get; } = new(
        new("บัตรคิว", "Queue ticket"), TicketState.Waiting, TicketTexts.Of, TicketTexts.Of,
        new(TicketState.Waiting, TicketAction.Call, TicketState.Called),
        new(TicketState.Waiting, TicketAction.NotThere, TicketState.Gone),
        new(TicketState.Called, TicketAction.Serve, TicketState.Served),
        new(TicketState.Called, TicketAction.Call, TicketState.Called),
        new(TicketState.Called, TicketAction.PutBack, TicketState.Waiting),
        new(TicketState.Called, TicketAction.NotThere, TicketState.Gone),
        new(TicketState.Gone, TicketAction.PutBack, TicketState.Waiting));
}
